/** English words with which the name of a place ends, as alternatives of a regular expression. */
export const ENDS =
  'River|Lakes?|Bay|Canal|Bridge|Islands?|Isles|Mountains?|Hills?|Valley|Pass|Gap|Gorge|Canyon|Plateau|Plains?|Basin|Glacier|Street|Road|Highway|Motorway|Trail|Square|Dam|Harbou?r|Port|Airport|Station|Falls|Creek|Lagoon|Forest|Peninsula|Isthmus|Strait|Sound|Sea|Gulf|Delta|Desert|Park|Atoll|Reef|Cape|Beach';
/** Those with which one begins that goes on by “of”: what follows is no place of its own. */
const OF = 'Gulf|Bay|Bight|Straits?|Sound|Sea|Lake|Lagoon|Cape|Isles?|Isthmus';
/** Those behind which the name itself follows. */
const BARE = 'Lake|Cape|Mount|Loch';
const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;
const ONE = String.raw`(?:(?:San|Santa|Santo|St\.?|Saint|La|Le|El|Los|Las|New|North|South|East|West|Great) )*${WORD}`;
const FEATURES = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${OF}) of (?:the )?|(?:${BARE}) )${ONE}(?<!['’]s)`,
  'gu',
);

/** Words of a text, by UTF-16 offsets. */
interface NamedWords {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The names of waters, capes and isles in an English text that begin with what they are: “Gulf of Urabá” is one name, and neither “Gulf” nor “Urabá” is. */
export function featureNames(text: string): NamedWords[] {
  return Array.from(text.matchAll(FEATURES), ({ 0: written, index }) => {
    const name = written.replace(/['’]s?$/, '');
    return { name, start: index, end: index + name.length };
  });
}
