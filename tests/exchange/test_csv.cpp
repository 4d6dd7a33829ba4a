#include "build.h"

#include "exchange/csv.h"

using namespace meyar::tests;

TEST_CASE("CSV quotes every field, doubles quotes and ends lines with CRLF") {
    CHECK(writeCsv({{"a", "b,c"}, {"d \"e\"", ""}, {"line\nbreak", "ə"}}) ==
          "\"a\",\"b,c\"\r\n\"d \"\"e\"\"\",\"\"\r\n\"line\nbreak\",\"ə\"\r\n");
    CHECK(writeCsv({}).empty());
}

TEST_CASE("a row a cell: standing, grade, bounds, shading, severity and each assessor's grade") {
    const Assessment assessment = fullAssessment();
    const std::string csv = cellsCsv(assessment, meyar::method::results(assessment), Language::En);
    const auto line = [&](int n) {
        std::size_t at = 0;
        for (int i = 0; i < n; ++i)
            at = csv.find("\r\n", at) + 2;
        return csv.substr(at, csv.find("\r\n", at) - at);
    };
    CHECK(line(0) == R"("area","indicator","cell","statement","standing","grade","low","high","shaded","severity_low",)"
                     R"("severity_high","Ə. K.","B")");
    CHECK(line(1) ==
          R"("Law en","1.1 en","1.1/F1","1.1F1 en","unrated","","0.000","1.000","no","0.000000","0.375000","","")");
    // 1 * 0.75 * 0.5 * (1 - 0), and the override takes the shading off.
    CHECK(line(2) ==
          R"("Law en","1.1 en","1.1/F2","1.1F2 en","graded","not_met","0.000","0.000","no","0.375000","0.375000",)"
          R"("partly","not_applicable")");
    CHECK(line(13).empty());
}

TEST_CASE("texts in a CSV cannot act as formulas of a spreadsheet") {
    Assessment assessment = fullAssessment();
    assessment.assessors[0].name = "=HYPERLINK(\"http://x\")";
    const std::string csv = cellsCsv(assessment, meyar::method::results(assessment), Language::En);
    CHECK(csv.find("\"'=HYPERLINK") != std::string::npos);
}
