import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Chooser, type ChooserProps } from './chooser.tsx';
import { Controls, type ControlsProps } from './controls.tsx';
import { Credit, type CreditProps } from './credit.tsx';
import { Pad, type PadProps } from './pad.tsx';

/** What stands on the map beside the drawing itself. */
export interface OverlayState extends ControlsProps, CreditProps, ChooserProps, PadProps {
  /** False for a map without buttons of its own. */
  readonly buttons: boolean;
}

function Overlay(state: OverlayState) {
  const [hasPad, setHasPad] = useState(false);
  return (
    <>
      {state.buttons && <Controls {...state} hasPad={hasPad} togglePad={() => setHasPad(!hasPad)} />}
      {state.buttons && hasPad && <Pad {...state} />}
      {state.alternatives.length > 0 && <Chooser {...state} />}
      <Credit {...state} />
    </>
  );
}

/** Draws the controls, the credit and the chooser into `host`, anew or for the first time. */
export function drawOverlay(host: HTMLElement, state: OverlayState): void {
  render(<Overlay {...state} />, host);
}

/** Takes them away. */
export function removeOverlay(host: HTMLElement): void {
  render(null, host);
}
