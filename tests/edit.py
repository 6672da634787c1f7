"""Changes workbooks as a program does that knows nothing of us. Standard input: [{file, out, edits}], edits as parity/edits.ts has them."""

import copy
import json
import sys

from openpyxl import load_workbook
from openpyxl.utils import range_boundaries, get_column_letter


def put(cell, value):
    if isinstance(value, dict):
        cell.value = value["error"]
        cell.data_type = "e"
    else:
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"


class Body:
    """The body of a table: first and last row, and where its columns stand."""

    def __init__(self, workbook, name):
        self.sheet = next(sheet for sheet in workbook if name in sheet.tables)
        self.table = self.sheet.tables[name]
        self.left, header, self.right, self.last = range_boundaries(self.table.ref)
        self.first = header + 1
        self.column = {
            self.sheet.cell(header, column).value: column for column in range(self.left, self.right + 1)
        }

    def resize(self):
        corner = get_column_letter(self.left), self.first - 1, get_column_letter(self.right), self.last
        self.table.ref = "%s%d:%s%d" % corner
        if self.table.autoFilter is not None:
            self.table.autoFilter.ref = self.table.ref

    def row(self, number):
        return self.first + number % (self.last - self.first + 1)

    def fill(self, row, labels, values):
        for label, value in zip(labels, values):
            put(self.sheet.cell(row, self.column[label]), value)

    def copy_down(self, row):
        """What Excel does by itself: the look of the row above, and its calculated columns."""
        for column in range(self.left, self.right + 1):
            above, cell = self.sheet.cell(row - 1, column), self.sheet.cell(row, column)
            cell._style = copy.copy(above._style)
            if above.data_type == "f":
                cell.value = above.value


def apply(workbook, edit):
    body = Body(workbook, edit["table"])
    for change in edit["change"]:
        put(body.sheet.cell(body.row(change["row"]), body.column[change["label"]]), change["value"])
    for number in edit["delete"]:
        if body.last > body.first:
            body.sheet.delete_rows(body.row(number))
            body.last -= 1
    for values in edit["add"]:
        body.last += 1
        body.copy_down(body.last)
        body.fill(body.last, edit["labels"], values)
    for offset, values in enumerate(edit["below"]):
        body.fill(body.last + 1 + offset, edit["labels"], values)
    body.resize()


for job in json.load(sys.stdin):
    workbook = load_workbook(job["file"])
    for edit in job["edits"]:
        apply(workbook, edit)
    workbook.save(job["out"])
