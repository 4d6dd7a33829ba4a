// An assessment in JSON is read or refused with findings; what was read is written and read again the same, has
// results, and prints as tables.
#include "base_document.h"
#include "target.h"

#include "exchange/assessment_json.h"
#include "exchange/csv.h"
#include "exchange/data_directory.h"
#include "method/check.h"
#include "method/results.h"

#include <variant>

using namespace meyar;

namespace {

void useAssessment(const model::Assessment& assessment, const std::string& schema,
                   const exchange::FindFramework& findFramework) {
    const std::string text = exchange::writeAssessment(assessment);
    const auto again = exchange::readAssessment(text, schema, findFramework);
    fuzz::require(std::holds_alternative<model::Assessment>(again), "what was written can be read");
    fuzz::require(exchange::writeAssessment(std::get<model::Assessment>(again)) == text, "and is written the same");
    const method::Results results = method::results(assessment, {});
    exchange::cellsCsv(assessment, results, model::Language::En);
    exchange::weightsCsv(assessment.framework);
    exchange::linksCsv(assessment.framework);
    exchange::votesCsv(assessment);
    exchange::surveyCsv(assessment.survey, model::Language::Ru);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const exchange::DataDirectory data(MEYAR_SOURCE_DIR "/data");
    static const std::string schema = data.frameworkSchema();
    static const exchange::FindFramework findFramework = [](const model::FrameworkId& id, const std::string& version) {
        static const model::Framework bundled =
            data.frameworks().empty() ? model::Framework{} : data.framework(data.frameworks().front().id);
        if (bundled.id != id || bundled.version != version)
            throw model::Error(model::ErrorKind::NotFound, id.text(), version);
        return bundled;
    };
    const auto read = exchange::readAssessment(fuzz::textOf(bytes, size), schema, findFramework);
    if (const auto* assessment = std::get_if<model::Assessment>(&read))
        useAssessment(*assessment, schema, findFramework);
    return 0;
}
