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
                     R"("severity_high","consensus","shading_by_hand","not_re_reviewed","Ə. K.","B")");
    CHECK(
        line(1) ==
        R"("Law en","1.1 en","1.1/F1","1.1F1 en","unrated","","0.000","1.000","no","0.000000","0.375000","","","no","","")");
    // 1 * 0.75 * 0.5 * (1 - 0), and the override takes the shading off.
    CHECK(line(2) ==
          R"("Law en","1.1 en","1.1/F2","1.1F2 en","graded","not_met","0.000","0.000","no","0.375000","0.375000",)"
          R"("not_met","off","no","partly","not_applicable")");
    CHECK(line(13).empty());
}

TEST_CASE("weights, links, votes and survey are tables of their own") {
    const Assessment assessment = fullAssessment();
    CHECK(weightsCsv(assessment.framework) == "\"kind\",\"id\",\"area\",\"value\"\r\n"
                                              "\"grade\",\"met\",\"\",\"1.000\"\r\n"
                                              "\"grade\",\"partly\",\"\",\"0.500\"\r\n"
                                              "\"grade\",\"not_met\",\"\",\"0.000\"\r\n"
                                              "\"level\",\"1\",\"\",\"0.500\"\r\n"
                                              "\"level\",\"2\",\"\",\"0.500\"\r\n"
                                              "\"area\",\"law\",\"\",\"1.000\"\r\n"
                                              "\"area\",\"care\",\"\",\"2.000\"\r\n"
                                              "\"indicator\",\"1.1\",\"law\",\"0.750\"\r\n"
                                              "\"indicator\",\"1.2\",\"law\",\"0.750\"\r\n"
                                              "\"indicator\",\"2.1\",\"care\",\"0.750\"\r\n");
    CHECK(linksCsv(assessment.framework) == "\"letter\",\"answers\",\"weight\"\r\n"
                                            "\"A\",\"1.1\",\"1.000\"\r\n"
                                            "\"A\",\"2.1/O\",\"0.500\"\r\n"
                                            "\"B\",\"1.2/F2\",\"0.001\"\r\n"
                                            "\"C\",\"\",\"\"\r\n");
    CHECK(votesCsv(assessment) == "\"constituency\",\"kind\",\"voter\",\"letters\",\"dots\",\"void\"\r\n"
                                  "\"table\",\"voters\",\"\",\"\",\"9\",\"\"\r\n"
                                  "\"table\",\"total\",\"\",\"A\",\"4\",\"\"\r\n"
                                  "\"table\",\"total\",\"\",\"C\",\"1\",\"\"\r\n"
                                  "\"g1\",\"ballots\",\"\",\"\",\"\",\"\"\r\n"
                                  "\"g1\",\"ballot\",\"R1\",\"A C\",\"\",\"no\"\r\n"
                                  "\"g1\",\"ballot\",\"R2\",\"B\",\"\",\"yes\"\r\n"
                                  "\"g1\",\"ballot\",\"R2\",\"A\",\"\",\"no\"\r\n");
    CHECK(surveyCsv(assessment.survey, Language::En) == "\"question\",\"kind\",\"option\",\"n\",\"dont_know\"\r\n"
                                                        "\"\",\"respondents\",\"\",\"7\",\"\"\r\n"
                                                        "\"7.1\",\"base\",\"\",\"7\",\"\"\r\n"
                                                        "\"7.1\",\"answered\",\"\",\"6\",\"\"\r\n"
                                                        "\"7.1\",\"option\",\"Yes en\",\"5\",\"no\"\r\n"
                                                        "\"7.1\",\"option\",\"Do not know en\",\"\",\"yes\"\r\n"
                                                        "\"7.1\",\"unplaced\",\"\",\"4\",\"\"\r\n"
                                                        "\"7.1\",\"unplaced\",\"\",\"1\",\"\"\r\n");
}

TEST_CASE("texts in a CSV cannot act as formulas of a spreadsheet") {
    Assessment assessment = fullAssessment();
    assessment.assessors[0].name = "=HYPERLINK(\"http://x\")";
    const std::string csv = cellsCsv(assessment, meyar::method::results(assessment), Language::En);
    CHECK(csv.find("\"'=HYPERLINK") != std::string::npos);
}
