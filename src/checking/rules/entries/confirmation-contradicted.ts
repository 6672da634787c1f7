import { incidentRoles, type IncidentRoles } from "../../../campaign/campaign";
import { type Place, placeOf } from "../../../registers/place";
import { fieldOf } from "../../../registers/register";
import { formatMonth } from "../../../registers/text/dates";
import { finding } from "../../findings";
import { isDay } from "../../../registers/typed";
import { registerIn, type Survey } from "../../survey";
import type { Rule } from "../rule";

/** "Nothing happened" is signed for a month in which it did. */
export const confirmationContradicted: Rule<"confirmation-contradicted"> = (survey) => {
  const roles = survey.book.campaign.incidents?.confirmations;
  const entries = roles && registerIn(survey, roles.register, roles.month, roles.type);
  if (!entries) return [];
  const incidents = firstIncidents(survey, incidentRoles(survey.book.campaign));
  const days = entries.days(roles.month);
  const choices = entries.choices(roles.type);
  const list = fieldOf(entries.register, roles.type).values;
  return Array.from(choices).flatMap((choice, i) => {
    const type = list[choice];
    const day = days[i] ?? NaN;
    if (type === undefined || !isDay(day)) return [];
    const month = formatMonth(day);
    const incident = incidents.get(`${month} ${type}`);
    if (!incident) return [];
    const place = placeOf(entries, roles.type, i);
    return [finding("confirmation-contradicted", "error", place, { month, type, incident })];
  });
};

/** Where the first incident of each month and type stands. */
function firstIncidents(survey: Survey, { register, date, type }: IncidentRoles): Map<string, Place> {
  const entries = registerIn(survey, register, date, type);
  const firsts = new Map<string, Place>();
  if (!entries) return firsts;
  const days = entries.days(date);
  const list = fieldOf(entries.register, type).values;
  entries.choices(type).forEach((choice, i) => {
    const day = days[i] ?? NaN;
    const name = list[choice];
    if (name === undefined || !isDay(day)) return;
    const key = `${formatMonth(day)} ${name}`;
    if (!firsts.has(key)) firsts.set(key, placeOf(entries, type, i));
  });
  return firsts;
}
