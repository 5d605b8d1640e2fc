import { say } from '../views/strings.ts';
import { FRAME_SHEET } from './frame-sheet.ts';

type State = 'idle' | 'loading' | 'ready' | 'failed';

/** The element's shadow: the page's own content, what is said of a failure, and room for the app. */
export interface Frame {
  readonly root: ShadowRoot;
  /** Where the app builds its views. */
  readonly stage: HTMLElement;
  /** Shows a state. A failure keeps the page's own content in view, says why, and offers to retry. */
  tell(state: State, error?: unknown, retry?: () => void): void;
}

/** Gives an element its shadow, once. */
export function adoptFrame(element: HTMLElement): Frame {
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(FRAME_SHEET);
  root.adoptedStyleSheets = [sheet];
  const { states } = element.attachInternals();

  const content = document.createElement('slot');
  const stage = document.createElement('div');
  stage.className = 'am-stage';
  const message = document.createElement('div');
  message.className = 'am-message';
  message.setAttribute('role', 'status');
  root.append(content, message, stage);

  let state: State | undefined;
  return {
    root,
    stage,
    tell(next, error, retry) {
      if (state) states.delete(state);
      state = next;
      states.add(next);
      content.hidden = next === 'ready';
      stage.hidden = next === 'idle' || next === 'failed';
      message.replaceChildren();
      if (next === 'loading') message.textContent = say('element.loading');
      if (next !== 'failed') return;
      const again = document.createElement('button');
      again.type = 'button';
      again.textContent = say('element.retry');
      again.addEventListener('click', () => retry?.());
      message.append(
        say('element.failed', { why: error instanceof Error ? error.message : String(error) }),
        again,
      );
    },
  };
}
