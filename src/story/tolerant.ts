import * as v from 'valibot';

/** The members of valibot's schemas in which others stand. */
interface Parts {
  readonly kind: string;
  readonly type: string;
  readonly pipe?: readonly Parts[];
  readonly entries?: Readonly<Record<string, Parts>>;
  readonly wrapped?: Parts;
  readonly item?: Parts;
  readonly value?: Parts;
  readonly options?: readonly (Parts | string)[];
}

/**
 * The same schema for what a later release may have written: it leaves out members that it does not know, and takes an
 * unknown word of a list (a precision, a role) for the list's last, which promises least.
 */
export function tolerant<S extends v.GenericSchema>(schema: S): S {
  return loosened(schema as unknown as Parts) as unknown as S;
}

function loosened(schema: Parts): Parts {
  const { pipe, type, entries, wrapped, item, value, options } = schema;
  if (pipe) {
    const [first, ...more] = pipe.map((part) => (part.kind === 'schema' ? loosened(part) : part));
    return asParts(v.pipe(asSchema(first), ...(more.map(asSchema) as [])));
  }
  if (type === 'strict_object' && entries) return asParts(v.object(asEntries(entries)));
  if (type === 'picklist') {
    const least = options?.at(-1);
    // What is missing, or no word at all, is a fault as before.
    const unknownWord = v.pipe(
      v.string(),
      v.transform(() => least),
    );
    return asParts(v.union([asSchema(schema), unknownWord]));
  }
  return {
    ...schema,
    ...(wrapped && { wrapped: loosened(wrapped) }),
    ...(item && { item: loosened(item) }),
    ...(value && { value: loosened(value) }),
    ...(options && { options: options.map((one) => (typeof one === 'string' ? one : loosened(one))) }),
  };
}

const asEntries = (entries: Readonly<Record<string, Parts>>) =>
  Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, asSchema(loosened(entry))]));
const asParts = (schema: unknown) => schema as Parts;
const asSchema = (parts: unknown) => parts as v.GenericSchema;
