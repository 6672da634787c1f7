"""Prints what the schemas find wrong with the manifest on standard input, one line each.

usage: schema.py OfficeAppManifestV1_1.xsd < manifest.xml
"""
import sys

from lxml import etree

schema = etree.XMLSchema(etree.parse(sys.argv[1]))
if not schema.validate(etree.parse(sys.stdin.buffer)):
    for error in schema.error_log:
        print(f"line {error.line}: {error.message}")
