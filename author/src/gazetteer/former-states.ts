/** States of the past whose borders are no present state's, as English texts name them. */
const FORMER = [
  'Soviet Union',
  'USSR',
  String.raw`U\.S\.S\.R\.`,
  '(?:East|West|Nazi) Germany',
  'German Democratic Republic',
  'GDR',
  'Third Reich',
  'Yugoslavia',
  'Serbia and Montenegro',
  'Czechoslovakia',
  'Austria[-–]Hungary',
  'Habsburg Monarchy',
  '(?:Ottoman|Russian|German|Austrian|Austro[-–]Hungarian|Habsburg|Byzantine|Holy Roman|Roman|Persian|Mughal|British|Qing) Empire',
  '(?:Spanish|Portuguese|French|Dutch|Swedish|Japanese|Chinese|Mexican|Brazilian|Ethiopian|Bulgarian|Serbian|Turkish|Egyptian) Empire',
  '(?:Mongol|Inca|Aztec|Khmer|Safavid|Parthian|Mali|Ghana|Songhai|Zulu|Maratha|Sikh|Durrani|Frankish|Assyrian|Babylonian) Empire',
  'Kingdom of (?:Hungary|Poland|Bohemia|Prussia|Naples|Sardinia|Serbia|Kongo|Aragon|Castile)',
  'Kingdom of the Two Sicilies',
  'Republic of (?:Venice|Genoa|Texas)',
  '(?:Duchy of Warsaw|Congress Poland|Grand Duchy of (?:Lithuania|Finland|Tuscany))',
  'Polish[-–]Lithuanian Commonwealth',
  '(?:Gran|Greater) Colombia',
  'New (?:Granada|Spain|France)',
  '(?:Federal Republic of Central America|United Provinces of Central America)',
  'Confederate States(?: of America)?',
  '(?:Weimar Republic|Vichy France)',
  '(?:Mandatory Palestine|Transjordan)',
  'French (?:West|Equatorial) Africa',
  '(?:German|British|Italian|Portuguese) (?:East|West) Africa',
  'German South[- ]?West Africa',
  '(?:(?<!Lake )Tanganyika|Ruanda[-–]Urundi|Mali Federation)',
  'Papal States',
  'Prussia',
  'Persia',
  'British (?:India|Raj)',
  'French Indochina',
  'Dutch East Indies',
  'East Pakistan',
  '(?:North|South) (?:Vietnam|Yemen)',
  'United Arab Republic',
  'Manchukuo',
  '(?:Northern |Southern )?Rhodesia',
];
const NAMES = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${FORMER.join('|')})(?![\p{L}\p{N}])`, 'gu');

/** Words of a text, by UTF-16 offsets. */
export interface Words {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where an English text names a state of the past. None of them is a present one, nor is what a part of its name is called:
 * East Germany is not Germany, and the Soviet Union is not Russia.
 */
export function formerStatesIn(text: string): Words[] {
  return Array.from(text.matchAll(NAMES), ({ 0: words, index }) => ({
    text: words,
    start: index,
    end: index + words.length,
  }));
}
