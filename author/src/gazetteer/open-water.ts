/** What an open water is, by its name in English. */
export function openWaterOf(name: string): 'sea' | 'gulf' | 'strait' {
  if (/\b(?:Straits?|Bosph?orus|Dardanelles|Channel)\b/.test(name)) return 'strait';
  return /\b(?:Gulf|Bay|Sound)\b/.test(name) ? 'gulf' : 'sea';
}
