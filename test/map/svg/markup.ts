const TEXT = /[^<&]|&(?:amp|lt|gt|quot|#39|#x27);/y;
const TAG = /<(\/?)([A-Za-z]+)((?: [A-Za-z:-]+="[^"<]*")*)( ?\/)?>/y;

/** The elements of a text in XML, in their order, each with its attributes as they are written. Throws where it is not well formed. */
export function elementsOf(xml: string): { name: string; attributes: string }[] {
  const elements: { name: string; attributes: string }[] = [];
  const open: string[] = [];
  for (let at = 0; at < xml.length; ) {
    TAG.lastIndex = at;
    TEXT.lastIndex = at;
    const [whole, close, name = '', attributes = '', empty] = TAG.exec(xml) ?? TEXT.exec(xml) ?? [];
    if (whole === undefined) throw new SyntaxError(`not XML: ${xml.slice(at, at + 60)}`);
    at += whole.length;
    if (!name) continue;
    if (close && open.pop() !== name) throw new SyntaxError(`</${name}> closes nothing`);
    if (close) continue;
    elements.push({ name, attributes });
    if (!empty) open.push(name);
  }
  if (open.length > 0) throw new SyntaxError(`<${open.at(-1)}> is not closed`);
  return elements;
}
