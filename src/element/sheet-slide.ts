/** Milliseconds in which a sheet comes to another height. */
const SLIDE = 220;

/** How high a sheet is seen, in CSS pixels, and how it comes to another height. */
interface SheetSlide {
  /** 0 where no sheet is seen. */
  readonly height: number;
  /** Shows the sheet at a height: it slides there if it is seen, and was before. */
  slideTo(height: number, isSeen: boolean): void;
  /** Shows it at once where it is dragged to; `full`: how high it can be. */
  dragTo(height: number, full: number): void;
  /** It is another sheet from now on, which does not slide from where this one was. */
  reset(): void;
}

export function makeSheetSlide(panel: HTMLElement): SheetSlide {
  let shown: number | undefined;
  return {
    get height() {
      return shown ?? 0;
    },
    // What is moved by a transform is not laid out anew, and shifts nothing.
    slideTo(height, isSeen) {
      const from = shown;
      shown = isSeen ? height : undefined;
      panel.style.translate = '';
      panel.style.setProperty('--am-sheet', `${height}px`);
      if (from === undefined || shown === undefined || from === height) return;
      const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : SLIDE;
      panel.animate({ translate: [`0 ${height - from}px`, '0 0'] }, { duration, easing: 'ease' });
    },
    dragTo(height, full) {
      shown = height;
      for (const slid of panel.getAnimations()) slid.cancel();
      panel.style.setProperty('--am-sheet', `${full}px`);
      panel.style.translate = `0 ${full - height}px`;
    },
    reset() {
      shown = undefined;
    },
  };
}
