export { type KnownPerson, personFinder } from "./findPerson";
export { BIRTH, GROUP, isRoom, NAME, personColumns, ROOM } from "./personColumns";
