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

TEST_CASE("a cell that begins like a formula is inert, whatever comes before the sign and however it is drawn") {
    for (const std::string sign :
         {"=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0", "\xEF\xB9\xA6"}) {
        for (const std::string before : {"",
                                         " ",
                                         "\t",
                                         "\n",
                                         "\r",
                                         "\v",
                                         "\x01",
                                         "\xC2\x85",
                                         "\xC2\xA0",
                                         "\xC2\xAD",
                                         "\xEF\xBB\xBF",
                                         "\xE2\x80\xAE",
                                         "\xE2\x80\x8B",
                                         "\xE2\x80\x8F",
                                         "\xE2\x80\xAA",
                                         "\xE2\x81\xA6",
                                         "\xE2\x81\xA9",
                                         "\xD8\x9C",
                                         "\xE3\x80\x80",
                                         "\xE2\x80\xA8",
                                         "\xEF\xBF\xBF",
                                         " \xE2\x80\xAE \xEF\xBB\xBF\t",
                                         "\xF3\xA0\x80\xA0",
                                         "\xFF"}) {
            CAPTURE(before, sign);
            CHECK(inertCell(before + sign + "1+1") == "'" + before + sign + "1+1");
        }
    }
    CHECK(inertCell("\ttext") == "'\ttext");
    CHECK(inertCell("\ntext") == "'\ntext");
}

TEST_CASE("what begins like a formula behind a semicolon is inert, for where semicolons part cells") {
    CHECK(inertCell("V;=1+1;x; @y") == "V;'=1+1;x;' @y");
    CHECK(inertCell("=1;=2") == "'=1;'=2");
    CHECK(inertCell("a;-5; 7;b=c;") == "a;-5; 7;b=c;");
}

TEST_CASE("a cell that is no formula is left as it is") {
    for (const std::string text : {"", " ", "text", "a=b", " text", "'a", "-1", "-0.250", "12", "5.1/F2",
                                   "\xC3\x84=", "\xE2\x80\xAEx", "(=1)", "\xE2"}) {
        CAPTURE(text);
        CHECK(inertCell(text) == text);
    }
    for (const std::string text : {"-", "-1-1", "-.5", "+1", "-1.", "--1"}) {
        CAPTURE(text);
        CHECK(inertCell(text) == "'" + text);
    }
}

TEST_CASE("what was made inert comes back as it was") {
    for (const std::string text : {"",
                                   "text",
                                   "=1",
                                   "'=1",
                                   "''=1",
                                   "'",
                                   "''",
                                   "'a",
                                   "-",
                                   "-1",
                                   "'-1",
                                   " =1",
                                   "\t",
                                   "V;=1+1;x; @y",
                                   "V;'=1+1;''=2",
                                   "=1;=2",
                                   ";",
                                   ";;'=",
                                   "';=1",
                                   "it's; 'so' = 1",
                                   "\xE2\x80\xAE=1;\n+2"}) {
        CAPTURE(text);
        CHECK(fromInertCell(inertCell(text)) == text);
        CHECK(fromInertCell(inertCell(inertCell(text))) == inertCell(text));
    }
    CHECK(inertCell("'=1") == "''=1"); // else the apostrophe would be taken for one that was put before
}

TEST_CASE("no column of any table lets a formula pass") {
    const std::string formula = "\xE2\x80\xAE=1";
    Assessment a = fullAssessment();
    a.framework.areas[0].title = a.framework.indicators[0].title = a.framework.indicators[0].cells[0].text =
        LocalText(Language::En, formula);
    a.framework.scale[0].id = a.assessors[0].name = formula;
    a.constituencies[0].id = ConstituencyId{formula};
    a.constituencies[0].dots = {{Letter{formula}, 4}};
    a.ballots[0].voter = formula;
    a.ballots[0].choices = {Letter{formula}};
    a.survey.questions[0].id = QuestionId{formula};
    a.survey.questions[0].options[0].label = LocalText(Language::En, formula);
    a.cells[0].ratings = {{a.assessors[0].id, Answer::grade(0), "", std::nullopt}};
    a.cells[0].agreed = Agreement{Answer::grade(0), ""};
    std::string tables = cellsCsv(a, meyar::method::results(a), Language::En);
    a.framework.areas[0].id = AreaId{formula};
    a.framework.indicators[0].id = IndicatorId{formula};
    a.framework.recommendations[0].letter = a.framework.recommendations[2].letter = Letter{formula};
    a.framework.recommendations[1].links[0].indicator = IndicatorId{formula};
    tables += weightsCsv(a.framework) + linksCsv(a.framework) + votesCsv(a) + surveyCsv(a.survey, Language::En);
    CHECK(tables.find("\"" + formula) == std::string::npos);
    std::size_t inert = 0;
    for (std::size_t at = 0; (at = tables.find("\"'" + formula, at)) != std::string::npos; ++at)
        ++inert;
    CHECK(inert >= 15);
}
