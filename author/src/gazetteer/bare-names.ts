import { isLatinName } from './latin.ts';

/** What names of divisions carry besides. */
const FRAMES = [
  /^(?:Province|Governorate|State|Region|Republic|District|Municipality|Department|County) of (?:the )?(.+)$/i,
  /^(?:Muḩāfaz̧at|Muḩāfaz̧at al|Wilayat|Provincia de(?: la)?|Departamento de(?: la)?|Région de|Prefecture de) (.+)$/i,
  /^(.+?) (?:Province|Governorate|Region|Oblast|Oblast'|Prefecture|Voivodeship|Department|Republic|Krai|District|Municipality|State|Emirate|Canton|Raion)$/i,
];

/** A division's name without the word for what it is: Tarija of Tarija Department. */
export function bareNames(name: string): string[] {
  return FRAMES.flatMap((frame) => frame.exec(name)?.[1] ?? []).filter(isLatinName);
}
