import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type {
  Attribute,
  ClassDeclaration,
  ClassField,
  CustomElement,
  Event,
  Package,
} from 'custom-elements-manifest/schema.d.ts';
import { CHOICES, EVENTS, TAG } from '../../element/public-names.ts';
import { runTool } from './run-tool.ts';

const NAME = 'ArticleMapElement' satisfies keyof typeof import('../../element/element.ts');

/**
 * The custom-elements manifest (https://github.com/webcomponents/custom-elements-manifest) of what a page may use
 * of the element, from the docstrings of its class.
 *
 * @param module path of the module that defines the element, within the package
 * @param scratch a folder to write into
 */
export async function elementsManifest(module: string, scratch: string): Promise<Package> {
  const outdir = relative('', scratch);
  const config = 'src/compiler/package/analyzer.config.js';
  runTool('@custom-elements-manifest/analyzer', 'cem', ['analyze', '--config', config, '--outdir', outdir]);
  const analysed = JSON.parse(await readFile(join(scratch, 'custom-elements.json'), 'utf8')) as Package;
  const found = analysed.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find((declaration) => declaration.name === NAME);
  if (found?.kind !== 'class') throw new Error(`The analyzer found no class ${NAME}.`);
  const declaration = { name: NAME, module };
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: module,
        declarations: [publicPart(found)],
        exports: [
          { kind: 'js', name: NAME, declaration },
          { kind: 'custom-element-definition', name: TAG, declaration },
        ],
      },
    ],
  };
}

function publicPart(found: ClassDeclaration & Partial<CustomElement>): ClassDeclaration & CustomElement {
  const attributes = found.attributes ?? [];
  const members = (found.members ?? []).filter(({ privacy }) => privacy === undefined);
  const fields = members.filter((member) => member.kind === 'field');
  return {
    ...found,
    customElement: true,
    tagName: TAG,
    superclass: { name: 'HTMLElement' },
    attributes: attributes.map((attribute) => completed(attribute, fields)),
    members: members.map(({ inheritedFrom: _, ...member }) =>
      member.kind === 'field' ? described(member, attributes) : member,
    ),
    events: (found.events ?? []).filter(isPublic),
  };
}

/** The analyzer also counts the events whose names are variables. */
const isPublic = ({ name }: Event) => Object.values<string>(EVENTS).includes(name);

/** `heading-level` is `headingLevel`. */
const propertyOf = (attribute: string) =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function completed(attribute: Attribute, fields: readonly ClassField[]): Attribute {
  const { name } = attribute;
  const field = fields.find((one) => one.name === propertyOf(name));
  const words = Object.entries(CHOICES).find(([choice]) => choice === name)?.[1];
  return {
    ...attribute,
    ...(field?.type && { type: field.type }),
    ...(field && { fieldName: field.name }),
    ...(words && { type: { text: words.map((word) => `'${word}'`).join(' | ') }, default: words[0] }),
  };
}

function described(field: ClassField, attributes: readonly Attribute[]): ClassField {
  const attribute = attributes.find(({ name }) => propertyOf(name) === field.name);
  if (!attribute) return field;
  const description = field.description ?? attribute.description;
  return {
    ...field,
    ...(description && { description }),
    attribute: attribute.name,
    reflects: true,
  } as ClassField;
}
