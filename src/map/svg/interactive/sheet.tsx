/** @jsxImportSource preact */
import { type ComponentChildren, render } from 'preact';
import { type Camera, project, type Size } from '../../../cartography/camera.ts';

/** A picture under a camera that a later camera can move and stretch before it is drawn anew. */
interface Sheet {
  readonly element: HTMLElement;
  /** The camera it was drawn under. */
  readonly camera: Camera | undefined;
  /** Draws children under a camera, in a picture larger than the view by `margin` CSS pixels on each side. */
  draw(camera: Camera, view: Size, margin: Size, children: ComponentChildren): void;
  /** Moves the picture to where it belongs under a camera. */
  place(camera: Camera): void;
  /** Whether the picture, so placed, fills the view and is not too coarse. */
  fills(camera: Camera): boolean;
  remove(): void;
}

/** How far a picture may be stretched before its lines look too coarse. */
const COARSE = 2.2;

/** Makes a sheet inside `host`. `stretched`: whether a nearer camera stretches it; else it only follows its middle. */
export function makeSheet(host: HTMLElement, stretched: boolean): Sheet {
  const element = document.createElement('div');
  element.className = 'am-drawn-sheet';
  host.append(element);
  let drawn: { camera: Camera; view: Size; margin: Size } | undefined;

  const offset = (camera: Camera) => {
    if (!drawn) return { x: 0, y: 0, scale: 1 };
    const [x, y] = project(camera, { width: 0, height: 0 }, drawn.camera.center);
    return { x, y, scale: 2 ** (camera.zoom - drawn.camera.zoom) };
  };
  return {
    element,
    get camera() {
      return drawn?.camera;
    },
    draw(camera, view, margin, children) {
      const [width, height] = [view.width + 2 * margin.width, view.height + 2 * margin.height];
      drawn = { camera, view, margin };
      element.style.transform = '';
      element.style.left = `${-margin.width}px`;
      element.style.top = `${-margin.height}px`;
      render(
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {children}
        </svg>,
        element,
      );
    },
    place(camera) {
      const { x, y, scale } = offset(camera);
      const moved = `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`;
      element.style.transform = stretched && scale !== 1 ? `${moved} scale(${scale})` : moved;
    },
    fills(camera) {
      if (!drawn) return false;
      const { x, y, scale } = offset(camera);
      const { view, margin } = drawn;
      const reaches = (off: number, length: number, more: number) =>
        Math.abs(off) + length / 2 <= (length / 2 + more) * scale + 0.5;
      return (
        scale <= COARSE && reaches(x, view.width, margin.width) && reaches(y, view.height, margin.height)
      );
    },
    remove() {
      render(null, element);
      element.remove();
    },
  };
}
