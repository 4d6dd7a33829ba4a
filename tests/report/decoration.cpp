#include "report/pdf/decoration.h"

#include "report/reading.h"

#include <catch2/catch.hpp>

using meyar::report::markDecoration;
using meyar::test::count;

TEST_CASE("What is drawn outside marked content is marked as decoration") {
    const std::string marked = markDecoration("q 0 0 0 rg\n0 0 10 10 re f\nQ\n");
    CHECK(marked == "q 0 0 0 rg\n/Artifact BMC\n\n0 0 10 10 re f\nQ\n\nEMC\n");
}

TEST_CASE("Marked content is left as it is") {
    const std::string content = "q\n/P << /MCID 0 >> BDC\nBT (a) Tj ET\nEMC\nQ\n";
    CHECK(markDecoration(content) == content);
}

TEST_CASE("Decoration ends where marked content begins") {
    const std::string marked = markDecoration("0 0 1 1 re f /P << /MCID 0 >> BDC BT (a) Tj ET EMC 1 0 m 2 0 l S");
    CHECK(marked == "\n/Artifact BMC\n0 0 1 1 re f\nEMC /P << /MCID 0 >> BDC BT (a) Tj ET EMC"
                    "\n/Artifact BMC\n 1 0 m 2 0 l S\nEMC\n");
}

TEST_CASE("Operators inside strings, names and dictionaries are none") {
    const std::string content = "/P << /re (BT \\) EMC) /K <42> >> BDC (re \\( (BT)) Tj EMC";
    CHECK(markDecoration(content) == content);
    CHECK(count(markDecoration("BT (EMC BDC) Tj ET"), "BMC") == 1);
}

TEST_CASE("Broken content is passed on without end") {
    CHECK(markDecoration("(never closed") == "(never closed");
    CHECK(markDecoration("(ends in a backslash\\") == "(ends in a backslash\\");
    CHECK(markDecoration("<41") == "<41");
    CHECK(markDecoration("").empty());
}
