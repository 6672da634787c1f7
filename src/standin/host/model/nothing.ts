import { Failure } from "./failure";
import { type Kind, kindOf, leadsTo, type Property } from "./kind";
import type { LiveSheet } from "../../book/liveBook";
import { thing } from "./thing";

/** What lies on a sheet besides its cells and charts: a workbook in memory tells of none of it and keeps it as it came. */
export const BESIDES: Readonly<Record<string, Property<LiveSheet>>> = {
  Shapes: leadsTo(() => thing(SHAPES, null), 9),
  Comments: leadsTo(() => thing(COMMENTS, null), 10),
  PivotTables: leadsTo(() => thing(PIVOT_TABLES, null), 3),
  Slicers: leadsTo(() => thing(SLICERS, null), 10),
};

const SHAPES = none("ShapeCollection", 9);
const COMMENTS = none("CommentCollection", 10);
const PIVOT_TABLES = none("PivotTableCollection", 4);
const SLICERS = none("SlicerCollection", 10);

function none(name: string, since: number): Kind<null> {
  return kindOf<null>({
    name,
    properties: {},
    methods: { GetCount: { since, run: () => 0 } },
    collection: {
      items: () => [],
      item: () => {
        throw new Failure("ItemNotFound");
      },
    },
  });
}
