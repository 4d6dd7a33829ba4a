#include "exchange/assessment_json.h"
#include "exchange/assessment_reading.h"
#include "exchange/framework_value.h"
#include "model/error.h"

namespace meyar::exchange {

using namespace model;

namespace {

constexpr std::int64_t knownFormat = 1;

/// Whether the file says that it is an assessment of a form that we know. If not, that is its only fault: what a file
/// of some other kind lacks would only mislead.
bool isOurs(const Node& root) {
    const auto kind = root.member("meyar");
    const auto format = root.member("format");
    if (!kind || !format) {
        root.fault("not_meyar");
        return false;
    }
    if (!kind->isString() || kind->text() != "assessment") {
        kind->fault("wrong_kind", {{"expected", "assessment"}, {"given", kind->isString() ? kind->text() : ""}});
        return false;
    }
    const auto number = format->value().integer();
    if (number == knownFormat) return true;
    if (number && *number > knownFormat)
        format->fault("newer_format", {{"given", std::to_string(*number)}, {"known", std::to_string(knownFormat)}});
    else
        format->whole(knownFormat, knownFormat);
    return false;
}

bool isReference(const Node& framework) {
    return framework.isObject() && !framework.member("areas") && !framework.member("meyar");
}

std::optional<Framework> referredFramework(const Node& node, const FindFramework& findFramework) {
    const Members reference(node, {"id", "version"});
    const auto id = reference.need("id");
    const auto version = reference.need("version");
    if (!id || !version) return std::nullopt;
    const std::string wantedId = id->nonEmptyText();
    const std::string wantedVersion = version->nonEmptyText();
    if (wantedId.empty() || wantedVersion.empty()) return std::nullopt;
    try {
        return findFramework(FrameworkId{wantedId}, wantedVersion);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::NotFound) throw;
        node.fault("unknown_framework", {{"subject", wantedId + " " + wantedVersion}, {"choices", error.cause()}});
        return std::nullopt;
    }
}

template <class Read>
void readPart(const Members& file, const char* key, Reading& reading, Read read) {
    if (const auto part = file.find(key)) read(*part, reading);
}

std::optional<Assessment> readFile(const Node& root, std::string_view schema, const FindFramework& findFramework) {
    if (!isOurs(root)) return std::nullopt;
    const Members file(root, {"meyar", "format", "details", "framework", "assessors", "sources", "cells", "findings",
                              "survey", "constituencies", "ballots", "detailed_recommendations", "ranking", "report"});
    const auto details = file.need("details");
    const auto frameworkNode = file.need("framework");
    Details readDetailsValue;
    if (details) readDetailsValue = readDetails(*details);
    if (!frameworkNode) return std::nullopt;
    auto framework = isReference(*frameworkNode) ? referredFramework(*frameworkNode, findFramework)
                                                 : readFrameworkValue(*frameworkNode, schema);
    if (!framework) return std::nullopt;

    Reading reading(std::move(*framework));
    reading.assessment.details = std::move(readDetailsValue);
    readPart(file, "assessors", reading, readAssessors);
    readPart(file, "sources", reading, readSources);
    readPart(file, "cells", reading, readCells);
    readPart(file, "findings", reading, readFindings);
    readPart(file, "survey", reading, readSurvey);
    readPart(file, "constituencies", reading, readConstituencies);
    readPart(file, "ballots", reading, readBallots);
    readPart(file, "detailed_recommendations", reading, readDetailed);
    readPart(file, "ranking", reading, readRanking);
    readPart(file, "report", reading, readReport);
    return std::move(reading.assessment);
}

} // namespace

std::variant<Assessment, std::vector<Finding>> readAssessment(std::string_view json, std::string_view schema,
                                                              const FindFramework& findFramework) {
    JsonText text(json);
    if (!text.sound()) return text.takeFaults().take();
    Faults faults;
    auto assessment = readFile(Node(text, faults), schema, findFramework);
    if (assessment && faults.empty()) return std::move(*assessment);
    return faults.take();
}

} // namespace meyar::exchange
