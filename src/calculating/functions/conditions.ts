import { type CellValue, isCellError } from "../../workbook/value";
import { toInteger, toLogical } from "../coerce";
import { VALUE } from "../errors";
import type { Argument, Code, Compiler } from "../specification";
import { scalar, test } from "./scalar";
import type { Functions } from "./table";

export const CONDITIONS: Functions = {
  IF: { kind: "own", least: 2, most: 3, compile: compileIf },
  IFERROR: { kind: "own", least: 2, most: 2, compile: compileIfError },
  CHOOSE: { kind: "own", least: 2, most: 255, compile: compileChoose },
  NOT: scalar([toLogical], (value) => !value),
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISBLANK: test((value) => value === null),
  ISERROR: test(isCellError),
};

/** In an array formula it takes one condition for the whole array. */
function compileIf(args: readonly Argument[], compiler: Compiler): Code {
  if (compiler.arrays && !compiler.atOnce)
    return compiler.fail("IF inside SUMPRODUCT or FREQUENCY is not in the dialect");
  const [condition = () => null, yes = () => null, no = () => false] = args.map((one) => compiler.code(one));
  return (at) => {
    const holds = toLogical(compiler.one(condition(at)));
    return isCellError(holds) ? holds : holds ? yes(at) : no(at);
  };
}

function compileIfError(args: readonly Argument[], compiler: Compiler): Code {
  if (compiler.arrays && !compiler.atOnce)
    return compiler.fail("IFERROR inside SUMPRODUCT or FREQUENCY is not in the dialect");
  const [code = () => null, otherwise = () => null] = args.map((one) => compiler.code(one));
  if (compiler.atOnce) {
    const instead = (value: CellValue = null, other: CellValue = null) =>
      isCellError(value) ? other : value;
    return (at) => compiler.apply(instead, [code(at), otherwise(at)]);
  }
  return (at) => {
    const value = compiler.one(code(at));
    return isCellError(value) ? otherwise(at) : value;
  };
}

function compileChoose(args: readonly Argument[], compiler: Compiler): Code {
  const [index = () => null, ...choices] = args.map((one) => compiler.code(one));
  return (at) => {
    const number = toInteger(compiler.one(index(at)));
    return isCellError(number) ? number : (choices[number - 1]?.(at) ?? VALUE);
  };
}
