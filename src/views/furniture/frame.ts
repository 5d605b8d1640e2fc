/** The parts of the page in which a map lives, one inside the other. */
export interface Frame {
  readonly root: HTMLElement;
  /** Where the story is drawn. */
  readonly canvas: HTMLElement;
  /** Above it: buttons, credit, chooser. */
  readonly overlay: HTMLElement;
}

/** Builds the parts inside `host`; removing the root leaves nothing of them. */
export function makeFrame(host: HTMLElement): Frame {
  const frame = {
    root: division('am-map-root'),
    canvas: division('am-map-canvas'),
    overlay: division('am-map-overlay'),
  };
  frame.root.append(frame.canvas, frame.overlay);
  host.append(frame.root);
  return frame;
}

function division(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}
