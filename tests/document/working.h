// A document that is worked on with backups, and a clock that is set by hand.
#pragma once

#include "build.h"

#include "document/backups.h"
#include "document/read.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace meyar::tests {

struct Working {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "test.meyar";
    std::filesystem::path root = folder / "data/backups";
    std::shared_ptr<std::string> clock = std::make_shared<std::string>("2026-03-01T09:00:00Z");
    std::optional<Document> document;

    Working() { document.emplace(Document::create(path, fullAssessment(), surroundings())); }
    Surroundings surroundings() {
        Surroundings out = steadySurroundings();
        out.now = [now = clock] { return *now; };
        out.backups = root;
        return out;
    }
    void change(int respondents, const std::string& time) {
        *clock = time;
        document->apply(SetRespondents{respondents});
        document->fold();
    }
    std::vector<Backup> backups() const { return backupsOf(path, root); }
    std::vector<std::int64_t> respondents() const {
        std::vector<std::int64_t> out;
        for (const Backup& each : backups())
            out.push_back(readFile(each.path).survey.respondents);
        return out;
    }
};

} // namespace meyar::tests
