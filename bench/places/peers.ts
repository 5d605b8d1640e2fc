/**
 * What published geoparsers reach on the same corpora, in percent: F of the spans that overlap, the share of those
 * within 161 km, and F of both. From their outputs in https://github.com/geoai-lab/EUPEG (Wang and Hu 2019), scored
 * by `score.ts` on the documents of the odd blocks, without words like "Russian" where the corpus marks none.
 */
export const PEERS: Readonly<Record<string, Readonly<Record<string, readonly [number, number, number]>>>> = {
  CLAVIN: { LGL: [60, 68, 41], 'TR-News': [66, 83, 55], GeoVirus: [78, 78, 61], GeoWebNews: [56, 93, 52] },
  CamCoder: { LGL: [67, 69, 47], 'TR-News': [75, 80, 60], GeoVirus: [89, 75, 67], GeoWebNews: [71, 80, 57] },
  DBpedia: { LGL: [76, 64, 48], 'TR-News': [79, 64, 51], GeoVirus: [75, 48, 36], GeoWebNews: [62, 64, 40] },
  Edinburgh: { LGL: [68, 51, 34], 'TR-News': [65, 79, 51], GeoVirus: [87, 51, 44], GeoWebNews: [67, 82, 55] },
  GeoTxt: { LGL: [63, 60, 38], 'TR-News': [77, 77, 59], GeoVirus: [80, 77, 61], GeoWebNews: [60, 89, 53] },
  SpaCyNER: { LGL: [47, 52, 25], 'TR-News': [56, 69, 38], GeoVirus: [51, 64, 33], GeoWebNews: [47, 65, 30] },
  StanfordNER: {
    LGL: [77, 55, 43],
    'TR-News': [85, 68, 57],
    GeoVirus: [92, 64, 59],
    GeoWebNews: [79, 64, 50],
  },
  TopoCluster: {
    LGL: [73, 59, 43],
    'TR-News': [83, 61, 50],
    GeoVirus: [87, 66, 58],
    GeoWebNews: [72, 69, 50],
  },
  Yahoo: { LGL: [70, 69, 48], 'TR-News': [78, 70, 55], GeoVirus: [77, 70, 54], GeoWebNews: [73, 64, 46] },
};
