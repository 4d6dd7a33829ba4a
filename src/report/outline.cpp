#include "report/outline.h"

#include <map>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace meyar::report {

namespace {

using Pages = std::map<QPDFObjGen, int>;

std::vector<OutlineItem> outlineOf(std::vector<QPDFOutlineObjectHelper> outlines, const Pages& pages) {
    std::vector<OutlineItem> items;
    for (QPDFOutlineObjectHelper& outline : outlines) {
        QPDFObjectHandle page = outline.getDestPage();
        const auto place = pages.find(page.getObjGen());
        if (place != pages.end())
            items.push_back({outline.getTitle(), place->second, outlineOf(outline.getKids(), pages)});
    }
    return items;
}

} // namespace

std::vector<OutlineItem> outlineOf(std::string_view pdf) {
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("report", pdf.data(), pdf.size());
    Pages pages;
    int number = 0;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(file).getAllPages())
        pages.emplace(page.getObjectHandle().getObjGen(), number++);
    return outlineOf(QPDFOutlineDocumentHelper(file).getTopLevelOutlines(), pages);
}

} // namespace meyar::report
