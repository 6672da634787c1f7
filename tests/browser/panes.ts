import { type House, openHouse, type Visit } from "../taskpane/house";

/**
 * The house of a group of tests: opened before the first, closed after the last. What it gives opens a pane; after each
 * test its panes are closed, and none of them may have complained.
 */
export function paneOpener(): House["visit"] {
  let house: House;
  let visits: Visit[] = [];
  beforeAll(async () => void (house = await openHouse()), 120_000);
  afterAll(() => house.close());
  afterEach(async () => {
    const complaints = visits.flatMap((one) => one.complaints);
    await Promise.all(visits.map(({ page }) => page.context().close()));
    visits = [];
    expect(complaints).toEqual([]);
  });
  return async (...wanted) => {
    const one = await house.visit(...wanted);
    visits.push(one);
    return one;
  };
}
