// SPDX-License-Identifier: MIT
//
// The types of the elements' properties, written out: the analyzer knows but the names that the source
// gives them, such as `GroupBy`, which say nothing to a page's author.
import ts from 'typescript';

/** The types of properties by class and name. */
export type PropertyTypes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Reads the types of the properties of all classes that a module exports, those marked `@internal` apart.
 * @param entry Path of the module.
 */
export function readPropertyTypes(entry: string): PropertyTypes {
  const program = ts.createProgram([entry], {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} is no module.`);

  const toText = (type: ts.Type): string => {
    if (!type.isUnion() || type.flags & ts.TypeFlags.Boolean) return checker.typeToString(type);
    return type.types
      .filter(({ flags }) => !(flags & ts.TypeFlags.Undefined))
      .map(toText)
      .join(' | ');
  };
  const classes = checker
    .getExportsOfModule(module)
    .map((symbol) =>
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    )
    .filter((symbol) => symbol.flags & ts.SymbolFlags.Class);
  return new Map(
    classes.map((symbol) => {
      const properties = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));
      return [
        symbol.name,
        new Map(
          properties
            .filter((property) => property.flags & ts.SymbolFlags.Property && !isInternal(property))
            .map((property) => [property.name, toText(checker.getTypeOfSymbol(property))]),
        ),
      ];
    }),
  );
}

const isInternal = (symbol: ts.Symbol): boolean =>
  symbol.getJsDocTags().some(({ name }) => name === 'internal');
