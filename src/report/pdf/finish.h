// What Cairo leaves undone, done by libqpdf: the structure tree with its alternative texts, spans and scopes, links,
// decoration marked as such, language, title, metadata, and a file that is the same every time.
#pragma once

#include "report/pdf.h"
#include "report/pdf/page.h"
#include "report/pdf/tags.h"

#include <map>
#include <string>

namespace meyar::report {

struct Finishing {
    std::string language; ///< "az"
    std::string title;
    const TagTree& tags;
    std::map<std::string, Spot> anchors;
};

/// `drawn` is the file as Cairo wrote it. Throws Cancelled.
std::string finish(const std::string& drawn, const Finishing& finishing, const Progress& progress);

} // namespace meyar::report
