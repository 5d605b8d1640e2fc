/** Keeps hold of the reader's focus while what has it goes away. */
export interface KeptFocus {
  /** To be called before a part of the element, or with it what the page wrote inside, is removed or hidden. */
  leaving(part: Node): void;
  /** Lets something take the focus that was lost, unless the reader has moved it since. */
  pass(take: () => void): void;
}

export function keepFocus(element: HTMLElement, shadow: ShadowRoot): KeptFocus {
  let lost = false;
  const within = (part: Node) => {
    const has = shadow.activeElement ?? (element.getRootNode() as Document | ShadowRoot).activeElement;
    return has !== element && part.contains(has);
  };
  /** In a frame without the focus, the reader is on the page around it. */
  const isNowhere = () =>
    document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
  return {
    leaving(part) {
      lost ||= within(part);
    },
    pass(take) {
      // What is hidden has the focus until the browser draws anew.
      if (lost && (within(element) || isNowhere())) take();
      lost = false;
    },
  };
}
