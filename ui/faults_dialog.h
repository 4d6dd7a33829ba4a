// All faults of a file, in a list that scrolls and can be copied: a box of a few lines would hide the rest.
#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;

namespace meyar::ui {

class FaultsDialog : public QDialog {
    Q_OBJECT
public:
    /// `heading`: what was not done, or the file; `sentence`: what it means. With a button for a way out, where one is
    /// offered.
    FaultsDialog(const QString& heading, const QString& sentence, const QStringList& faults, const QString& offer,
                 QWidget* parent);

    bool offerTaken() const { return m_offerTaken; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copyAll();

    QListWidget* m_list;
    bool m_offerTaken = false;
};

} // namespace meyar::ui
