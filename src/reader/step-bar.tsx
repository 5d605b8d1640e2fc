import type { ComponentChildren } from 'preact';
import { useLocale, useReader } from './reader-context.ts';

/**
 * Always in reach: back to all places, and step by step through the article.
 * A button that leads nowhere stays focusable, so that the focus is not lost under the reader's finger.
 */
export function StepBar() {
  const locale = useLocale();
  const { story, chosen, actions } = useReader();
  const count = story.passages.length;
  const at = story.passages.findIndex(({ id }) => id === chosen.passage);
  const atOverview = chosen.feature === undefined && chosen.passage === undefined;
  return (
    <nav class="am-bar" aria-label={locale.say('reader.bar', { title: story.about.title })}>
      <BarButton class="am-all" off={atOverview} onPress={() => actions.choose({})}>
        {locale.say('reader.all')}
      </BarButton>
      <BarButton class="am-previous" off={at <= 0} onPress={() => actions.step(-1)}>
        <span class="am-word">{locale.say('reader.previous')}</span>
      </BarButton>
      <span class="am-position">
        {at < 0
          ? locale.say('reader.passages', { count })
          : locale.say('reader.position', { number: at + 1, count })}
      </span>
      <BarButton class="am-next" off={at === count - 1} onPress={() => actions.step(1)}>
        <span class="am-word">{locale.say('reader.next')}</span>
      </BarButton>
    </nav>
  );
}

interface BarButtonProps {
  readonly class: string;
  readonly off: boolean;
  onPress(): void;
  readonly children: ComponentChildren;
}

function BarButton({ class: className, off, onPress, children }: BarButtonProps) {
  return (
    <button
      type="button"
      class={className}
      aria-disabled={off ? 'true' : undefined}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      {children}
    </button>
  );
}
