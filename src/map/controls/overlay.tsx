import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Chooser, type ChooserProps } from './chooser.tsx';
import { Controls, type ControlsProps } from './controls.tsx';
import { CreditControl, type CreditProps } from './credit.tsx';
import { OutsidePlaces, type OutsidePlacesProps } from './outside-places.tsx';
import { Pad, type PadProps } from './pad.tsx';

/** What stands on the map beside the drawing itself. */
interface OverlayState extends ControlsProps, CreditProps, ChooserProps, OutsidePlacesProps, PadProps {
  /** False for a map without buttons of its own. */
  readonly buttons: boolean;
  /** What stands on the map takes other room than before. */
  onRearrange(): void;
}

function Overlay(state: OverlayState) {
  const [hasPad, setHasPad] = useState(false);
  const padButton = useRef<HTMLButtonElement>(null);
  const togglePad = () => setHasPad(!hasPad);
  useLayoutEffect(state.onRearrange, [hasPad]);
  return (
    <>
      {state.buttons && <Controls {...state} hasPad={hasPad} padButton={padButton} togglePad={togglePad} />}
      {state.buttons && hasPad && <Pad {...state} opener={padButton} close={togglePad} />}
      {state.buttons && state.outside.length > 0 && <OutsidePlaces {...state} />}
      {state.alternatives.length > 0 && <Chooser {...state} />}
      <CreditControl {...state} />
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
