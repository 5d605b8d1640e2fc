/** What is measured: ours beside the baseline, as a ratio, with the most that is promised. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** Undefined where there is nothing to compare with: then `most` is a limit in the row's unit. */
  readonly baseline?: number;
  /** The greatest ratio (or value) that is promised; undefined for a figure that is only told. */
  readonly most?: number;
}

/** The rows as a Markdown table. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, unit, ours, baseline, most }) => {
    const ratio = baseline === undefined ? undefined : ours / baseline;
    const held = most === undefined ? '' : (ratio ?? ours) <= most ? 'yes' : 'NO';
    const cells = [
      what,
      `${figure(ours)} ${unit}`,
      baseline === undefined ? '' : `${figure(baseline)} ${unit}`,
      ratio === undefined ? '' : figure(ratio),
      most === undefined ? '' : figure(most),
      held,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| | ours | baseline | ratio | at most | holds |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString();
}
