/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { toAddress } from '../selection/address.ts';
import type { Chosen } from '../selection/selection.ts';
import { displayedName } from './displayed-names.ts';
import { Name } from './name.tsx';
import { useReader } from './reader-context.ts';

interface ChoiceProps {
  readonly to: Chosen;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** Its name, where its words alone do not say where it leads. */
  readonly label?: string | undefined;
}

/** A link that chooses. Without script, or opened in a new tab, it leads to the story's own page. */
export function ChoiceLink({ to, children, class: className, label }: ChoiceProps) {
  const { base, chosen, actions } = useReader();
  const current = to.feature === chosen.feature && to.passage === chosen.passage;
  const point = () => actions.point(to.feature);
  const unpoint = () => actions.point(undefined);
  return (
    <a
      class={className}
      aria-label={label}
      href={`${base}${toAddress(to)}`}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        actions.choose(to);
      }}
      // On movement, not on entering: while the list scrolls, many links pass under the pointer.
      onPointerMove={point}
      onPointerLeave={unpoint}
      onFocus={point}
      onBlur={unpoint}
    >
      {children}
    </a>
  );
}

/** A place's name as a link that chooses it. */
export function PlaceLink({ feature, class: className }: { feature: string; class?: string }) {
  const { story, lang } = useReader();
  const place = story.places.get(feature);
  if (!place) return null;
  return (
    <ChoiceLink to={{ feature }} {...(className !== undefined && { class: className })}>
      <Name name={displayedName(place.name, lang)} />
    </ChoiceLink>
  );
}
