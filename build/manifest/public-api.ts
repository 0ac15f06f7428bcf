// SPDX-License-Identifier: MIT
//
// What of an element is for the users of the package, and where they find it.
import type {
  ClassDeclaration,
  ClassMember,
  CustomElement,
  JavaScriptModule,
  Package,
} from 'custom-elements-manifest/schema.js';
import type { PropertyTypes } from './property-types.js';

/** An element of the package, as the manifest tells of it. */
export type ElementDeclaration = CustomElement & ClassDeclaration & { tagName: string };

/** The elements of a manifest, by their tags. */
export function listElements({ modules }: Package): readonly ElementDeclaration[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is ElementDeclaration => 'tagName' in declaration);
}

/**
 * The manifest for users: the elements alone, with what they inherit as their own, and the paths of
 * the files that are published.
 */
export function toPublicManifest(manifest: Package, types: PropertyTypes): Package {
  const modules = manifest.modules.flatMap((module) => {
    const [element] = listElements({ ...manifest, modules: [module] });
    if (!element) return [];
    const path = module.path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
    return [toElementModule(path, toPublicElement(element, types))];
  });
  const elements = modules.flatMap(({ path, declarations }) =>
    declarations.map(({ name, tagName }) => ({ tagName, declaration: { name, module: path } })),
  );
  const define: JavaScriptModule[] = elements.map(({ tagName, declaration }) => ({
    kind: 'javascript-module',
    path: `dist/define/${tagName}.js`,
    declarations: [],
    exports: [{ kind: 'custom-element-definition', name: tagName, declaration }],
  }));
  const index: JavaScriptModule = {
    kind: 'javascript-module',
    path: 'dist/index.js',
    declarations: [],
    exports: elements.map(({ declaration }) => ({
      kind: 'js',
      name: declaration.name,
      declaration,
    })),
  };
  return { ...manifest, schemaVersion: '2.1.0', modules: [...modules, ...define, index] };
}

function toElementModule(path: string, element: ElementDeclaration) {
  const { name } = element;
  return {
    kind: 'javascript-module' as const,
    path,
    declarations: [element],
    exports: [{ kind: 'js' as const, name, declaration: { name, module: path } }],
  };
}

function toPublicElement(element: ElementDeclaration, types: PropertyTypes): ElementDeclaration {
  const properties = types.get(element.name);
  const typeOf = (property: string | undefined) => {
    const text = property && properties?.get(property);
    return text ? { type: { text } } : {};
  };
  const { members = [], attributes = [], cssProperties = [] } = element;
  return {
    ...element,
    superclass: { name: 'LitElement', package: 'lit' },
    members: members
      .filter((member) => isPublicField(member) && properties?.has(member.name))
      .map((member) => ({ ...own(member), ...typeOf(member.name) })),
    attributes: attributes.map((attribute) => ({
      ...own(attribute),
      ...typeOf(attribute.fieldName),
    })),
    events: element.events?.map(own) ?? [],
    slots: element.slots?.map(own) ?? [],
    cssParts: element.cssParts?.map(own) ?? [],
    cssProperties: cssProperties.map((property) => {
      const { type, ...rest } = own(property) as typeof property & { type?: { text: string } };
      return { ...rest, ...(type && { syntax: type.text }) };
    }),
  };
}

/** The elements have no methods but those of the DOM and of Lit. */
function isPublicField(member: ClassMember): boolean {
  return member.kind === 'field' && !member.static && (member.privacy ?? 'public') === 'public';
}

/** The same without the class that it comes from, which is not one of the package's exports. */
function own<Item extends object>(item: Item): Item {
  const { inheritedFrom: _, ...rest } = item as Item & { inheritedFrom?: unknown };
  return rest as Item;
}
