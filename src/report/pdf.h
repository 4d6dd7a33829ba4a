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

/// The bytes of the PDF file; the caller writes them whole (files::writeWhole). Throws std::bad_alloc.
std::string writePdf(const Report& report, const Progress& progress = {});

/// Calls `end`, which does not return, where a library that draws has no memory or no thread left: GLib would end the
/// program by a trap. Only for a program that has nothing unsaved.
void whenDrawingFails(void (*end)());

} // namespace meyar::report
