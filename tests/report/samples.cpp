// The reports of the bundled samples, in the three languages.
#include "report/pdf.h"

#include "report/reading.h"

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::test;
using model::Language;

TEST_CASE("All samples make sound reports in the three languages") {
    for (const char* name : {"azerbaijan-2016", "demonstration", "demonstration-2019"}) {
        for (const Language language : model::allLanguages) {
            INFO(name << " " << model::code(language));
            const PdfFile file(report::writePdf(reportOf(sample(name), language)));
            CHECK(contains(file.said("qpdf --check"), "No syntax or stream encoding errors found"));
            CHECK(contains(file.said("pdfinfo"), "Tagged:          yes"));
        }
    }
}

TEST_CASE("The published assessment reads back its findings, votes and ranking in Azerbaijani") {
    const std::string text =
        unwrapped(PdfFile(report::writePdf(reportOf(sample("azerbaijan-2016"), Language::Az))).text());
    CHECK(contains(text, "2.5 Əlaqələndirmə və əməkdaşlıq"));
    CHECK(contains(text, "J ilk üçlüyə dəqiq daxildir; A, B, E və L iki yer üçün bərabərdir."));
    CHECK(contains(text, "Heç bir qiymət qeyd edilməyib."));
    CHECK(contains(text, "Cədvəl 5. Sorğu: respondentlər n=7; cavab verənlər n=6."));
}
