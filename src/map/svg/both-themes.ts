import { layerStack } from '../../cartography/layer-stack.ts';
import type { Features, StackLayer, StackPaint } from '../../cartography/stack-layer.ts';
import type { Story } from '../../story/story.ts';
import type { Colours } from './palette.ts';

/** A layer of the stack in both themes. */
type ThemedLayer = StackLayer<Colours>;

/** Layers of the stack that follow each other and draw the same features, lowest first. */
export interface LayerRun {
  readonly features: Features;
  readonly layers: readonly ThemedLayer[];
}

const known = new WeakMap<Story, readonly LayerRun[]>();

/** A story's layer stack in both themes, lowest first. */
export function runsOf(story: Story): readonly LayerRun[] {
  const runs = known.get(story) ?? makeRuns(story);
  known.set(story, runs);
  return runs;
}

function makeRuns(story: Story): LayerRun[] {
  const dark = layerStack(story, 'dark');
  const runs: (LayerRun & { layers: ThemedLayer[] })[] = [];
  for (const [i, light] of layerStack(story, 'light').entries()) {
    const layer = { ...light, paint: inBoth(light.paint, (dark[i] as StackLayer).paint) };
    const last = runs.at(-1);
    if (last?.features === light.features) last.layers.push(layer);
    else runs.push({ features: light.features, layers: [layer] });
  }
  return runs;
}

/** A paint with each colour of the light theme and, beside it, that of the dark. */
function inBoth(light: StackPaint, dark: StackPaint): StackPaint<Colours> {
  if (light.type === 'circle' && dark.type === 'circle') {
    const { color, rim, ...rest } = light;
    return {
      ...rest,
      ...(color && { color: [color, dark.color ?? color] }),
      ...(rim && { rim: { ...rim, color: [rim.color, dark.rim?.color ?? rim.color] } }),
    };
  }
  if (light.type === 'mark' && dark.type === 'mark')
    return {
      ...light,
      color: [light.color, dark.color],
      rim: { ...light.rim, color: [light.rim.color, dark.rim.color] },
    };
  if (light.type === 'text' && dark.type === 'text') {
    const colour = (name: keyof typeof light.colors): Colours => [light.colors[name], dark.colors[name]];
    const own = [...light.own].map(([look, color]): [string, Colours] => [
      look,
      [color, dark.own.get(look) ?? color],
    ]);
    return {
      type: 'text',
      colors: { text: colour('text'), quietText: colour('quietText'), waterText: colour('waterText') },
      own: new Map(own),
      halo: [light.halo, dark.halo],
    };
  }
  if (
    light.type === 'circle' ||
    light.type === 'mark' ||
    light.type === 'text' ||
    !('color' in dark) ||
    !dark.color
  )
    throw new TypeError(`A layer is a ${light.type} in the light theme and a ${dark.type} in the dark.`);
  return { ...light, color: [light.color, dark.color] };
}
