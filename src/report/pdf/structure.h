#pragma once

#include "report/pdf/page.h"
#include "report/pdf/tags.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <string>
#include <vector>

namespace meyar::report {

/// Writes `tags` into the file as its structure tree: an element a node, the way back from each piece of content to its
/// element, and the links as annotations. A link whose anchor is not in the report stays plain text.
void writeStructure(QPDF& pdf, const std::vector<QPDFPageObjectHelper>& pages, const TagTree& tags,
                    const std::map<std::string, Spot>& anchors);

} // namespace meyar::report
