import { loadGazetteer } from '../../../author/src/gazetteer/load-gazetteer.ts';

/** Packs the gazetteer where it is not there: once, as that takes minutes on a busy machine. */
export default async function packOnce(): Promise<void> {
  await loadGazetteer(console.warn);
}
