// What GUI tests share: a document of a sample in a folder of its own, and waiting on a condition.
#pragma once

#include "document_controller.h"

#include <QTemporaryDir>
#include <QTest>

#include <string>

namespace meyar::ui::test {

/// A controller with a fresh document of a bundled sample, gone with the object.
struct OpenSample {
    explicit OpenSample(const std::string& sample = "demonstration") : controller(exchange::DataDirectory::find()) {
        controller.create(folder.filePath(QStringLiteral("sample.meyar")), controller.data().sample(sample));
        // Else the window asks who judges.
        const auto& assessors = controller.assessment().assessors;
        if (assessors.size() > 1) controller.setAssessor(assessors.front().id);
    }

    QTemporaryDir folder;
    DocumentController controller;
};

/// Runs the event loop until `holds`, at most five seconds; what it held last.
template <class Condition>
bool eventually(Condition holds) {
    return QTest::qWaitFor(holds, 5000);
}

} // namespace meyar::ui::test
