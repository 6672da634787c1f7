import { toInteger, toNumber } from "../coerce";
import { DIV0 } from "../errors";
import { roundWith } from "../rounding";
import { scalar } from "./scalar";
import type { Functions } from "./table";

export const NUMBERS: Functions = {
  ROUND: scalar([toNumber, toInteger], (value, digits) => roundWith(Math.round, value, digits)),
  ROUNDUP: scalar([toNumber, toInteger], (value, digits) => roundWith(Math.ceil, value, digits)),
  ROUNDDOWN: scalar([toNumber, toInteger], (value, digits) => roundWith(Math.floor, value, digits)),
  INT: scalar([toNumber], Math.floor),
  ABS: scalar([toNumber], Math.abs),
  SIGN: scalar([toNumber], Math.sign),
  MOD: scalar([toNumber, toNumber], (value, by) => (by === 0 ? DIV0 : value - by * Math.floor(value / by))),
};
