// Where one begins: a new assessment, a file, a sample, or one of the files opened lately.
#pragma once

#include "page.h"

class QLabel;
class QVBoxLayout;

namespace meyar::ui {

class WelcomePage : public Page {
    Q_OBJECT
public:
    WelcomePage(DocumentController& controller, QWidget* parent);

    void refresh() override; ///< reads the list of recent files again

signals:
    void newWanted();
    void openWanted();
    void sampleWanted(const QString& name);
    void fileWanted(const QString& path);
    void recentFilesChanged();

private:
    QWidget* actionsCard(QWidget* parent);
    QWidget* recentCard(QWidget* parent);

    QVBoxLayout* m_recent;
    QLabel* m_none;
};

} // namespace meyar::ui
