// A report laid out by Pango and Cairo and finished by libqpdf: tagged, bookmarked, fonts embedded. The same report
// gives the same bytes.
#pragma once

#include "report/report.h"

#include <functional>
#include <stdexcept>
#include <string>

namespace meyar::report {

/// Called between pages and stages with 0..1; false asks to stop.
using Progress = std::function<bool(double done)>;

/// Thrown when Progress asked to stop.
struct Cancelled : std::runtime_error {
    Cancelled() : std::runtime_error("cancelled") {}
};

/// The bytes of the PDF file; the caller writes them whole (files::writeWhole).
std::string writePdf(const Report& report, const Progress& progress = {});

} // namespace meyar::report
