import { render } from 'preact';
import { Chooser, type ChooserProps } from './chooser.tsx';

function Alternatives(props: ChooserProps) {
  return (
    <div class="am-alternatives">
      <Chooser {...props} />
    </div>
  );
}

/** Offers what else lies under the last click outside the map; where `host` is undefined, or nothing is left, it does no more. */
export function makeAlternatives(): (host: HTMLElement | undefined, props?: ChooserProps) => void {
  let before: HTMLElement | undefined;
  return (host, props) => {
    if (before && before !== host) render(null, before);
    before = host;
    if (host) render(props && props.alternatives.length > 0 ? <Alternatives {...props} /> : null, host);
  };
}
