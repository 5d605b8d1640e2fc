/** Items by the file that they stand in, in their order. */
export function byFile<T extends { readonly file: string }>(items: readonly T[]): Map<string, T[]> {
  const files = new Map<string, T[]>();
  for (const item of items) {
    const known = files.get(item.file);
    if (known) known.push(item);
    else files.set(item.file, [item]);
  }
  return files;
}
