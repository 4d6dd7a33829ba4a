// The compared assessments in their order, each with the way to move it and to take it out; and what is wrong with
// those that cannot be compared.
#pragma once

#include "comparison/side_by_side.h"

#include <QWidget>

namespace meyar::ui {

class ComparedBar : public QWidget {
    Q_OBJECT
public:
    explicit ComparedBar(QWidget* parent);

    void show(const ComparedFiles& files, const SideBySide& shown, model::Language language,
              const model::Assessment& own);

signals:
    void removeWanted(std::size_t place);
    void earlierWanted(std::size_t place);

private:
    QWidget* makeEntry(const ComparedFile& file, std::size_t place, const QString& name, std::size_t series);
};

} // namespace meyar::ui
