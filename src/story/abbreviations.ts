/*
 * Abbreviations that end in a full stop, of version 2 of the splitter: another list makes another version.
 *
 * For en, de, fr, es, it, pt and ru they are chosen from the sentence-break suppressions of Unicode CLDR 46.1
 * (common/segments; © 1991-2024 Unicode, Inc., Unicode License v3, https://www.unicode.org/license.txt), which has
 * none for nl, ar, fa and tr. Added, and for nl taken, from sentencex 312da7f (src/languages/abbrev; © 2025 Santhosh
 * Thottingal, MIT License); for tr a short list of our own, which rests on no other.
 * For ar and fa there is a rule instead of a list: see `ARABIC_INITIALS` in `sentences.ts`.
 *
 * Left out are those that are whole words ("mar.", the sea, "Test.", "им", them) or stand at the end of a sentence as
 * often as within one ("etc.", "usw.", "e.V.", "Inc.", "u. dgl.").
 */

/** A language's abbreviations, in small letters and without the last full stop. */
interface Abbreviations {
  /** Stand before a name or another word, and never end a sentence. */
  readonly before: ReadonlySet<string>;
  /** End a sentence unless a number follows: "vol. 2". */
  readonly numbered: ReadonlySet<string>;
  /** Months, and ru "г.": end a sentence where they follow a number, unless a number follows: "on 5 Aug. He". */
  readonly dates: ReadonlySet<string>;
}

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));
const list = (before: string, numbered: string, dates: string): Abbreviations => ({
  before: set(before),
  numbered: set(numbered),
  dates: set(dates),
});

/** By the language's subtag. */
export const ABBREVIATIONS: ReadonlyMap<string, Abbreviations> = new Map([
  [
    'en',
    list(
      `mr mrs ms messrs dr prof rev hon st mt gen col maj capt cmdr lt sgt pvt gov sen rep adm brig cpl supt
      vs cf approx e.g i.e ph.d`,
      'no nos p pp vol vols ch fig figs art sec',
      'jan feb mar apr jun jul aug sep sept oct nov dec',
    ),
  ],
  [
    'de',
    list(
      `dr prof dipl ing dipl.-ing dipl.-kfm mag hr hrn fr frl hl st gebr fa fam ges joh th chr phil med jur
      vgl bzw ca sog evtl ggf ggfs inkl exkl einschl zzgl bzgl insb insbes ehem geb gest verh verw
      kath ev röm.-kath österr schweiz frz dt engl mio mrd tsd reg.-bez
      z.b d.h u.a u.u z.t z.zt i.d.r i.a i.b m.e o.g`,
      's nr nrn abs art kap bd bde abb anm fn tab ziff rd rdnr',
      'jan feb febr mrz apr jun jul aug sep sept okt nov dez',
    ),
  ],
  [
    'fr',
    list(
      'mm mme mmes mlle mlles mgr dr pr me st ste prof gén lieut cf c.-à-d p.ex av ap apr env éd dir trad gouv adr',
      'n no nos p pp art chap fig vol t coll',
      'janv févr avr juil sept oct nov déc',
    ),
  ],
  [
    'es',
    list(
      `sr sres sra sras srta srtas dr dres drs dra dras d dn dña fr mons rev rvdo rvdos rvdmo rdo rdos lic licdo
      ldo lda lcdo lcda ing prof profa exmo exma exmos excmo excma excmos ilmo ilma ilmos sto sta gral cnel pdte vda
      av avda cf cfr vs p.ej v.gr`,
      'núm núms pág págs p pp art arts cap fig figs vol s t',
      'ene feb abr jun jul ago sept set oct nov dic',
    ),
  ],
  [
    'it',
    list(
      `sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing geom rag arch on mons gen col ten s ss
      spett egr gent cfr es p.es ca`,
      'pag pagg p pp art artt fig tav vol sez n nn cap sec',
      'genn febb apr giu lug ago sett ott nov dic',
    ),
  ],
  [
    'pt',
    list(
      `sr sra srs sras srta dr dra drs dras prof profa pe fr d sto sta exmo exma ilmo ilma n.sra eng enga arq gen
      cel ten sgto av cf p.ex`,
      'pág págs p pp art arts cap fig vol n núm séc',
      'jan fev abr jun jul ago nov dez',
    ),
  ],
  [
    'nl',
    list(
      `dhr mevr mw dr drs ir ing mr prof ds jhr mgr st gebr burg gen kol kap lt ca bijv nl resp evt incl excl vgl zgn
      o.a d.w.z m.a.w t.a.v i.v.m m.b.t t.o.v z.g`,
      'nr nrs blz p pp art hfdst afb fig jrg',
      'jan feb mrt apr jun jul aug sep sept okt nov dec',
    ),
  ],
  [
    'ru',
    list(
      'проф акад доц ген полк кап св ул пл пер просп наб гр тов см ср напр обл о т.е т.к т.н',
      'гл стр с ст рис табл п пп т тт ч кн вып кв тел отд',
      'г янв февр апр авг сент окт нояб дек',
    ),
  ],
  [
    'tr',
    list(
      `dr prof doç yrd öğr uzm ord op av sn hz alb gen org korg tümg tuğg yzb bnb tğm ütğm müh mim ecz dt
      cad sok mah bk bkz krş örn çev`,
      'no s ss md şek',
      'oca şub nis tem ağu eyl eki',
    ),
  ],
]);
