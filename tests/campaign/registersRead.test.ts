import { presets } from "../../src/campaign/presets";
import { registersRead } from "../../src/campaign/registersRead";

test("every measure of every campaign says which registers it reads, all of them there", () => {
  for (const campaign of presets) {
    const there = campaign.registers.map(({ id }) => id);
    for (const { id, measure } of campaign.targets.flatMap(({ parts }) => parts)) {
      const read = registersRead(measure, campaign);
      expect([campaign.id, id, read.filter((one) => !there.includes(one))]).toEqual([campaign.id, id, []]);
      expect(read.length).toBeGreaterThan(0);
      expect(new Set(read).size).toBe(read.length);
    }
  }
});

test.each([
  ["son-la-2026", "YTND-1", ["residents", "healthchecks"]],
  ["son-la-2026", "QLCS-2a", ["residents", "carelog", "incidents"]],
  ["son-la-2026", "QLCS-4b", ["residents", "carelog"]],
  ["son-la-2026", "HCTH-5", ["incidents", "confirmations"]],
  ["son-la-2026", "CTXH-6", ["outreach"]],
  ["khanh-hoa-block", "K-1", ["criteria", "scoring"]],
])("%s %s reads %j", (campaign, part, registers) => {
  const found = presets.find(({ id }) => id === campaign);
  const measure = found?.targets.flatMap(({ parts }) => parts).find(({ id }) => id === part)?.measure;
  expect(found && measure && registersRead(measure, found)).toEqual(registers);
});
