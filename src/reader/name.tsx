/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { DisplayedName } from './displayed-names.ts';

/** A name in its own language and direction. */
export function Name({ name, class: className }: { name: DisplayedName; class?: string }) {
  return (
    <bdi lang={name.lang} dir={name.dir} class={className}>
      {name.value}
    </bdi>
  );
}
