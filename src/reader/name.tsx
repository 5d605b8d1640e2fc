/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Named } from './names.ts';

/** A name in its own language and direction. */
export function Name({ name, class: className }: { name: Named; class?: string }) {
  return (
    <bdi lang={name.lang} dir={name.dir} class={className}>
      {name.value}
    </bdi>
  );
}
