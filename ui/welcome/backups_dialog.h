// The backups that were made of a document by themselves, the newest first; one of them becomes a new file.
#pragma once

#include <QDialog>

#include <filesystem>
#include <vector>

class QPushButton;
class QTreeWidget;

namespace meyar::document {
struct Backup; // its header has <chrono>, over which moc of Qt 6.4 trips
}

namespace meyar::ui {

class DocumentController;

class BackupsDialog : public QDialog {
    Q_OBJECT
public:
    explicit BackupsDialog(const DocumentController& controller, QWidget* parent = nullptr);
    ~BackupsDialog() override;

    /// The chosen one, and the new file for it; empty until the dialog was accepted.
    const std::filesystem::path& backup() const { return m_backup; }
    QString target() const { return m_target; }

private:
    void fill();
    void restore();
    QString suggestedName(const document::Backup& backup) const;

    const DocumentController& m_controller;
    std::vector<document::Backup> m_backups;
    std::filesystem::path m_backup;
    QString m_target;

    QTreeWidget* m_list;
    QPushButton* m_restore;
};

} // namespace meyar::ui
