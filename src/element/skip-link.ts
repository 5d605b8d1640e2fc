import type { Locale } from '../locale/locale.ts';

/** Puts a button before all that the keyboard comes to in `root`; it leads past all of it, to a mark at the end. */
export function makeSkipLink(root: HTMLElement, locale: Locale): void {
  const skip = document.createElement('button');
  skip.type = 'button';
  skip.className = 'am-skip';
  skip.textContent = locale.say('skip.start');
  const end = document.createElement('p');
  end.className = 'am-skip am-skip-end';
  end.tabIndex = 0;
  end.textContent = locale.say('skip.end');
  // It takes the focus only while it is needed.
  end.addEventListener('blur', () => document.hasFocus() && end.remove());
  skip.addEventListener('click', () => {
    // The panel may have been added since.
    root.append(end);
    end.focus();
  });
  root.prepend(skip);
}
